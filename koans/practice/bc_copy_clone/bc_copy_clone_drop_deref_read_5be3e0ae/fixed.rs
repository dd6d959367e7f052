pub struct Swarm {
    pub bees: Box<i64>,
    pub queen: Option<i64>,
}

pub fn settle(text: &str) -> Result<Swarm, &'static str> {
    let (bees, queen) = text.split_once('/').ok_or("no slash")?;
    let bees = Box::new(bees.parse().map_err(|_| "bad count")?);
    let queen = queen.parse().ok();
    Ok(Swarm { bees, queen })
}

pub fn risk(swarm: &Swarm) -> i64 {
    match *swarm.bees {
        n if n < 100 => 0,
        n => n / swarm.queen.unwrap_or(1),
    }
}
