#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn merges() {
        let crates = [Crate(500), Crate(250)];
        let barrels = [Barrel { litres: 2 }];
        let mut m = Manifest::of(&crates);
        assert_eq!(m.total(), 750);
        m.merge(&barrels);
        assert_eq!(m.total(), 10_750);
    }
}
