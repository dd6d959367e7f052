use profile::{Profile, ValueError};

#[test]
fn defaults_come_from_the_build() {
    let profile = Profile::default();
    assert_eq!(profile.number("width"), Some(80));
    assert_eq!(profile.text("theme"), Some("dark"));
    assert!(profile.flag("wrap") && !profile.flag("theme"));
}

#[test]
fn files_change_them() {
    let profile = Profile::read("width = 100\n\nwrap=false").unwrap();
    assert_eq!(profile.number("width"), Some(100));
    assert!(!profile.flag("wrap"));
    assert_eq!(
        Profile::read("\ncolour = red"),
        Err(ValueError::Unknown { line: 2 })
    );
    assert!(matches!(
        Profile::read("width = wide"),
        Err(ValueError::Number(_))
    ));
}
