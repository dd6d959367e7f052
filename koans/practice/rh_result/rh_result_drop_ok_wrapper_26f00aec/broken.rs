pub struct Swarm {
    pub bees: Box<i64>,
    pub queen: Option<i64>,
}

pub fn settle(text: &str) -> Result<Swarm, &'static str> {
    let (bees, queen) = text.split_once('/').ok_or("no slash")?;
    let bees = Box::new(bees.parse().map_err(|_| "bad count")?);
    let queen = queen.parse().ok();
    Swarm { bees, queen }
}
