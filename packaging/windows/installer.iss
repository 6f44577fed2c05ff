; The installer for Windows, made with Inno Setup 6: iscc /DVersion=1.2.3 packaging\windows\installer.iss
; For one user and without an administrator, unless one is asked for. It leaves the person's answers where they are when
; the program is removed.

[Setup]
AppId={{6E1B8C2E-6B0B-4C52-9E0B-6C2C0F1B7D10}
AppName=Coaching or Therapy
AppVersion={#Version}
AppPublisher=The Coaching or Therapy authors
DefaultDirName={autopf}\Coaching or Therapy
DefaultGroupName=Coaching or Therapy
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=coaching-or-therapy.ico
UninstallDisplayIcon={app}\Coaching or Therapy.exe
OutputDir=..\..\dist
OutputBaseFilename=coaching-or-therapy-{#Version}-windows
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesEnvironment=no

[Files]
Source: "..\..\dist\coaching-or-therapy\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an earlier version had and this one has not must not stay beside it.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Coaching or Therapy"; Filename: "{app}\Coaching or Therapy.exe"

[Run]
Filename: "{app}\Coaching or Therapy.exe"; Description: "{cm:LaunchProgram,Coaching or Therapy}"; Flags: nowait postinstall skipifsilent
