#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn advises() {
        assert_eq!(
            advise(&ErrorKind::NotFound.into(), 0),
            Advice::SaveElsewhere
        );
        assert_eq!(advise(&ErrorKind::TimedOut.into(), 3), Advice::GiveUp);
        assert_eq!(
            attempts_needed(&[
                ErrorKind::TimedOut,
                ErrorKind::NotFound,
                ErrorKind::TimedOut
            ]),
            2
        );
    }
}
