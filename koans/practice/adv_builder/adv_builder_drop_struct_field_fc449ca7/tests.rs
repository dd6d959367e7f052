#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn values() {
        assert_eq!(value("ooo||o"), Ok(301));
        assert_eq!(digits("oo|o"), Ok(vec![2, 1]));
        assert_eq!(value("o|oooooooooo"), Err(WrongRod { rod: 1, beads: 10 }));
    }
}
