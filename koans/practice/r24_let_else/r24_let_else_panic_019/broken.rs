pub struct Fixture {
    pub name: String,
    pub floors: Vec<i32>,
}

impl Fixture {
    /// Panics when the text is no fixture: fixtures are part of the program.
    pub fn load(text: &str) -> Self {
        let (name, floors) = match text.split_once(": ") {
            Some((name, floors)) => (name, floors),
            None => panic!("fixture {text:?} has no name"),
        };
        let floors = floors.split(' ').map(|floor| {
            let Ok(floor) = floor.parse() else {
                panic!("fixture {name:?}: bad floor {floor:?}");
            };
            floor
        });
        Fixture {
            name: name.to_string(),
            floors: floors.collect(),
        }
    }

    pub fn travelled(&self) -> u32 {
        self.floors
            .windows(2)
            .map(|pair| pair[0].abs_diff(pair[1]))
            .sum()
    }
}
