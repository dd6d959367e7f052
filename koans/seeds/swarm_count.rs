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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn risk_of_swarms() {
        assert_eq!(risk(&settle("99/2").ok().unwrap()), 0);
        assert_eq!(risk(&settle("900/3").ok().unwrap()), 300);
        assert_eq!(risk(&settle("500/none").ok().unwrap()), 500);
    }

    #[test]
    fn bad_text() {
        assert_eq!(settle("500").err(), Some("no slash"));
        assert_eq!(settle("many/1").err(), Some("bad count"));
    }
}
