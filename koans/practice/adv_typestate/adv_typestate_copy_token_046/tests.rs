#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn used_tickets_are_binned() {
        let bin = Bin::default();
        let prizes: Vec<Prize> = tickets(4, &bin).into_iter().filter_map(scratch).collect();
        assert_eq!(prizes, [Prize(30)]);
        assert_eq!(*bin.borrow(), [1, 2, 3, 4]);
    }
}
