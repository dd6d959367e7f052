#[derive(Debug, Clone, PartialEq)]
pub struct Runner {
    pub name: &'static str,
    pub controls: u8,
    pub splits: Vec<u32>,
}

impl Runner {
    fn total(&self) -> u32 {
        self.splits.iter().sum()
    }

    pub fn median_split(&self) -> Option<u32> {
        let mut splits = self.splits.clone();
        splits.sort();
        splits.get(splits.len() / 2).copied()
    }
}

pub fn results(runners: &mut [Runner]) -> Vec<&'static str> {
    runners.sort_by(|a, b| a.total().cmp(&b.total()));
    runners.sort_by(|a, b| b.controls.cmp(&a.controls));
    runners.iter().map(|runner| runner.name).collect()
}
