use std::cell::RefCell;

#[derive(Clone)]
pub struct Dish {
    pub title: String,
    pub cents: u32,
}

pub fn add_large(menu: &RefCell<Vec<Dish>>) -> Option<usize> {
    let mut dishes = menu.borrow_mut();
    let small = dishes.last()?.clone();
    dishes.push(Dish {
        title: small.title + " (large)",
        cents: small.cents * 3 / 2,
    });
    Some(dishes.len())
}

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
