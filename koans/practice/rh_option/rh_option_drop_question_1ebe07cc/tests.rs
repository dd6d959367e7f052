#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lends_and_takes_back() {
        let mut out = HashSet::new();
        let loan = lend(&mut out, "R-Uma", 71).unwrap();
        assert_eq!(hand_back(&mut out, &loan).unwrap(), "Uma brought 71");
        assert!(hand_back(&mut out, &loan).is_none());
    }

    #[test]
    fn refuses() {
        let mut out = HashSet::from([5]);
        assert_eq!(lend(&mut out, "R-Uma", 5).err().unwrap(), "5 is out");
        assert_eq!(lend(&mut out, "Uma", 6).err().unwrap(), "no card");
    }
}
