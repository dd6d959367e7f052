#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_the_page() {
        let page = Rc::new("news".to_string());
        let tabs = [Tab { key: 'n', page }];
        let copy = duplicate(&tabs, &[0]).unwrap();
        assert_eq!((copy.key, copy.page.as_str()), ('N', "news"));
    }

    #[test]
    fn nothing_there() {
        assert!(duplicate(&[], &[]).is_none());
        assert!(duplicate(&[], &[0, 2]).is_none());
    }
}
