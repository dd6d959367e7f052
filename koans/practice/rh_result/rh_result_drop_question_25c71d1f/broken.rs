#[derive(Clone, Debug)]
pub struct Junction {
    pub number: u8,
    pub exits: Vec<String>,
}

pub fn read(line: &str) -> Result<Junction, &'static str> {
    let (head, rest) = line.split_once(':').ok_or("no colon");
    let number = head.parse().map_err(|_| "bad number")?;
    let exits = rest.split(',').map(String::from).collect();
    Ok(Junction { number, exits })
}
