use std::cell::RefCell;

#[derive(Debug)]
pub struct Crop {
    pub kind: &'static str,
    pub kilos: f64,
}

pub fn pick(basket: &RefCell<Vec<Crop>>, kind: &'static str, kilos: f64) -> usize {
    basket.borrow_mut().push(Crop { kind, kilos });
    basket.borrow().len()
}

pub fn label(basket: &RefCell<Vec<Crop>>) -> Option<String> {
    let crops = basket.borrow();
    let newest = crops.last()?;
    Some(format!("{}: {:?}", newest.kind, newest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newest_crop_on_the_label() {
        let basket = RefCell::new(Vec::new());
        assert_eq!(pick(&basket, "bean", 0.5), 1);
        assert_eq!(pick(&basket, "leek", 1.5), 2);
        let shown = label(&basket).unwrap();
        assert_eq!(shown, "leek: Crop { kind: \"leek\", kilos: 1.5 }");
    }

    #[test]
    fn empty_basket() {
        let basket = RefCell::new(vec![]);
        assert_eq!(label(&basket), None);
    }
}
