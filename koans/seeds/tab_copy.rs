use std::rc::Rc;

pub struct Tab {
    pub key: char,
    pub page: Rc<String>,
}

pub fn duplicate(tabs: &[Tab], pinned: &[usize]) -> Option<Tab> {
    let at = pinned.iter().max()?;
    let old = tabs.get(*at)?;
    let key = old.key.to_ascii_uppercase();
    let page = Rc::clone(&old.page);
    Some(Tab { key, page })
}

pub fn readers(tabs: &[Tab]) -> Option<usize> {
    Some(Rc::strong_count(&tabs.first()?.page))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_the_page() {
        let page = Rc::new("news".to_string());
        let tabs = [Tab { key: 'n', page }];
        let copy = duplicate(&tabs, &[0]).unwrap();
        assert_eq!((copy.key, copy.page.as_str()), ('N', "news"));
        assert_eq!(readers(&tabs), Some(2));
    }

    #[test]
    fn nothing_there() {
        assert!(duplicate(&[], &[]).is_none());
        assert!(duplicate(&[], &[0, 2]).is_none());
        assert_eq!(readers(&[]), None);
    }
}
