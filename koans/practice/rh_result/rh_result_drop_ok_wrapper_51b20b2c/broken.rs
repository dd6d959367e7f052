#[derive(Clone, PartialEq, Debug)]
pub struct Tally {
    pub count: u32,
    pub sum: i32,
}

pub fn running(texts: &[&str]) -> Result<Vec<Tally>, String> {
    let mut tally = Tally { count: 0, sum: 0 };
    let mut steps = Vec::new();
    for text in texts {
        let number: i32 = text.parse().map_err(|_| text.to_string())?;
        tally.count += 1;
        tally.sum += number;
        steps.push(tally.clone());
    }
    steps
}
