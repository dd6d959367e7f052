#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_changes_but_not_calm() {
        let west = Wind { from: 'W', bft: 4 };
        let gale = Wind { from: 'W', bft: 9 };
        let calm = Wind { from: 'N', bft: 0 };
        assert_eq!(turns(&[west, west, gale, calm, west]), Some(2));
        assert_eq!(west.from, gale.from);
    }

    #[test]
    fn no_hours() {
        assert_eq!(turns(&[]), None);
        assert_eq!(turns(&[Wind { from: 'S', bft: 3 }]), Some(0));
    }
}
