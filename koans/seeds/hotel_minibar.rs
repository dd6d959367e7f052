use std::collections::HashMap;

#[derive(Clone)]
pub struct Menu(pub HashMap<String, u16>);

pub struct Bar {
    pub menu: Menu,
    pub tab: u16,
}

pub fn drink(bar: &Bar, name: &str) -> Option<Bar> {
    let price = bar.menu.0.get(name)?;
    let tab = bar.tab.checked_add(*price)?;
    let menu = bar.menu.clone();
    Some(Bar { menu, tab })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(tab: u16) -> Bar {
        let menu = Menu(HashMap::from([("cola".to_string(), 4)]));
        Bar { menu, tab }
    }

    #[test]
    fn puts_drinks_on_the_tab() {
        let after = drink(&bar(10), "cola").unwrap();
        assert_eq!(after.tab, 14);
        assert_eq!(drink(&after, "cola").unwrap().tab, 18);
    }

    #[test]
    fn does_not_serve() {
        assert!(drink(&bar(0), "wine").is_none());
        assert!(drink(&bar(u16::MAX), "cola").is_none());
    }
}
