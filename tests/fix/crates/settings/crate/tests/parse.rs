use settings::{parse, Settings, SettingsError};

#[test]
fn numbers_are_read() {
    assert_eq!(parse("# a comment\nport = 80\nworkers=4\n"), Ok(Settings { port: 80, workers: 4 }));
}

#[test]
fn mistakes_are_told() {
    assert_eq!(parse("port 80"), Err(SettingsError::Malformed(1)));
    assert_eq!(parse("color = red"), Err(SettingsError::Unknown("color".to_string())));
    assert!(matches!(parse("port = many"), Err(SettingsError::NotANumber(_))));
}
