#[cfg(test)]
mod tests {
    use super::*;

    fn button(holes: u8, shade: &str) -> Button {
        let shade = shade.to_string();
        Button { holes, shade }
    }

    #[test]
    fn lost_buttons_do_not_count() {
        let tin = [button(4, "bone"), button(1, "red"), button(2, "bone")];
        assert_eq!(fewest_holes(&tin, &button(1, "red")), Some(2));
        assert_eq!(fewest_holes(&tin, &button(1, "bone")), Some(1));
    }

    #[test]
    fn empty_tin() {
        let lost = Button::default();
        assert_eq!(fewest_holes(&[], &lost), None);
    }
}
