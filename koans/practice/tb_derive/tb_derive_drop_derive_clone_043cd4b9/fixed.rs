#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    pub name: String,
    pub flags: Vec<String>,
    pub level: u8,
}

pub fn with_test(base: Profile) -> [Profile; 2] {
    let test = Profile {
        name: format!("{}-test", base.name),
        level: base.level.min(1),
        ..base.clone()
    };
    [base, test]
}
