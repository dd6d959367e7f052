#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_desks() {
        let a = Desk::open();
        let b = a.clone();
        a.donate(300);
        b.donate(100);
        assert_eq!(a.share_of_largest(), 75);
    }
    #[test]
    fn no_donations() {
        assert_eq!(Desk::open().share_of_largest(), 0);
    }
}
