use std::time::Duration;

#[derive(Debug)]
pub enum Term {
    AtOnce,
    Seconds(u64),
}

pub fn wait(term: &Term) -> Result<Duration, String> {
    match term {
        Term::AtOnce => Ok(Duration::ZERO),
        Term::Seconds(n) if *n < 9000 => Ok(Duration::from_secs(*n)),
        other => Err(format!("too long: {other:?}")),
    }
}

pub fn both(first: &Term, second: &Term) -> Result<u64, String> {
    Ok((wait(first)? + wait(second)?).as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_two_terms() {
        assert_eq!(both(&Term::AtOnce, &Term::Seconds(40)), Ok(40));
        assert_eq!(both(&Term::Seconds(2), &Term::Seconds(40)), Ok(42));
    }

    #[test]
    fn refuses_a_long_term() {
        let want = "too long: Seconds(9000)".to_string();
        assert_eq!(wait(&Term::Seconds(9000)), Err(want.clone()));
        assert_eq!(both(&Term::Seconds(9000), &Term::AtOnce), Err(want));
    }
}
