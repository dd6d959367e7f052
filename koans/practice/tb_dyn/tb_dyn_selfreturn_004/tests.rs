#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn divides() {
        let mut colony: Vec<Box<dyn Cell>> = vec![Box::new(Amoeba { energy: 8 })];
        assert_eq!(generation(&mut colony, 5), 2);
        let energies: Vec<u32> = colony.iter().map(|c| c.energy()).collect();
        assert_eq!(energies, [7, 6]);
        assert_eq!(generation(&mut colony, 1), 2);
    }
}
