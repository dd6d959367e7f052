#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        assert_eq!(
            Tape::new("ARRIVE NOON STOP").telegram(),
            Ok("ARRIVE/NOON/STOP".into())
        );
        assert_eq!(Tape::new("ARRI#E").telegram(), Err(TornAt(4)));
        assert_eq!(Tape::new("").word(), Ok(None));
    }
}
