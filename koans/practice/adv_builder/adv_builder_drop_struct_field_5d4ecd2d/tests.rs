#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guest_shares_the_trail() {
        let heights = Rc::new(vec![700, 1450, 910]);
        let name = "Ana".to_string();
        let guest = join(&Hiker { name, heights }, "Tom");
        assert_eq!(guest.name, "Tom with Ana");
    }
}
