use std::sync::Mutex;

#[derive(Debug, Clone, PartialEq)]
pub struct Jog {
    pub route: String,
    pub metres: u32,
}

pub struct Diary {
    jogs: Mutex<Vec<Jog>>,
}

impl Diary {
    pub fn from_lines(lines: &str) -> Self {
        let jogs = lines.lines().filter_map(|line| {
            let (route, metres) = line.split_once('=')?;
            Some(Jog {
                route: route.to_string(),
                metres: metres.parse().ok()?,
            })
        });
        Diary {
            jogs: Mutex::new(jogs.collect()),
        }
    }

    pub fn longest(&self) -> Option<&Jog> {
        let jogs = self.jogs.lock().unwrap();
        jogs.iter().max_by_key(|jog| jog.metres)
    }

    pub fn total(&self) -> u32 {
        self.jogs.lock().unwrap().iter().map(|jog| jog.metres).sum()
    }
}
