#[derive(Debug, PartialEq)]
pub struct Exhibit {
    pub number: u32,
    pub title: String,
}

pub fn number(titles: &[&str], first: u32, skip: Option<u32>) -> Vec<Exhibit> {
    let mut next = first;
    titles
        .iter()
        .map(|title| {
            if skip == next {
                next += 1;
            }
            let exhibit = Exhibit {
                number: next,
                title: title.trim().to_string(),
            };
            next += 1;
            exhibit
        })
        .collect()
}
