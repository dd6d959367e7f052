#[derive(PartialEq)]
pub enum Axles {
    Two,
    More,
}

pub struct Visit {
    pub axles: Axles,
    pub hours: u16,
}

pub fn visit(axles: Axles, came: u16, left: u16) -> Result<Visit, &'static str> {
    let hours = left.checked_sub(came).ok_or("left before it came")?;
    Ok(Visit { axles, hours })
}

pub fn fee(visit: &Visit) -> u16 {
    visit.hours * if visit.axles == Axles::Two { 3 } else { 8 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lorries_pay_more() {
        assert_eq!(fee(&visit(Axles::Two, 9, 13).unwrap()), 12);
        assert_eq!(fee(&visit(Axles::More, 9, 13).unwrap()), 32);
    }

    #[test]
    fn time_runs_forward() {
        let wrong = visit(Axles::Two, 13, 9);
        assert_eq!(wrong.err(), Some("left before it came"));
    }
}
