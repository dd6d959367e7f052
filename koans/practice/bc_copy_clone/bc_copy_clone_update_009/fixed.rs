#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    pub name: String,
    pub flags: Vec<String>,
    pub opt: u8,
    pub debug: bool,
}

impl Default for Profile {
    fn default() -> Self {
        Profile {
            name: "dev".into(),
            flags: vec!["-W".into()],
            opt: 0,
            debug: true,
        }
    }
}

pub fn family(base: Profile) -> [Profile; 3] {
    let release = Profile {
        name: "release".into(),
        opt: 3,
        debug: false,
        ..base.clone()
    };
    let bench = Profile {
        name: "bench".into(),
        debug: true,
        ..release.clone()
    };
    [base, release, bench]
}

pub fn named<'p>(profiles: &'p [Profile], name: &str) -> Option<&'p Profile> {
    profiles.iter().find(|p| p.name == name)
}
