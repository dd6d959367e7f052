#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses() {
        let mut out = HashSet::from([5]);
        assert_eq!(lend(&mut out, "R-Uma", 5).err().unwrap(), "5 is out");
        assert_eq!(lend(&mut out, "Uma", 6).err().unwrap(), "no card");
    }
}
