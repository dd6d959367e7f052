#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boards() {
        let line = BTreeMap::from([(7, Signal::Slow(40))]);
        assert_eq!(board(&line, 7), "7: Some(Slow(40))");
    }
}
