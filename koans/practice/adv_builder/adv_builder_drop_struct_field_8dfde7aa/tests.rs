#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_dish_costs_more() {
        let title = "soup".to_string();
        let menu = RefCell::new(vec![Dish { title, cents: 400 }]);
        assert_eq!(add_large(&menu), Some(2));
        assert_eq!(menu.borrow()[1].title, "soup (large)");
        assert_eq!(menu.borrow()[1].cents, 600);
    }

    #[test]
    fn empty_menu_stays_empty() {
        let menu = RefCell::new(Vec::new());
        assert_eq!(add_large(&menu), None);
        assert!(menu.borrow().is_empty());
    }
}
