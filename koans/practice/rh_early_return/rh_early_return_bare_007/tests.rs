#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn powers() {
        let mut j = Jukebox::default();
        assert_eq!(j.power(true), Ok(()));
        assert_eq!(j.state(), (true, 5));
        j.locked = true;
        assert_eq!(j.power(true), Ok(()));
        assert_eq!(j.power(false), Err(Refusal::Locked));
    }
}
