use std::cell::RefCell;

#[derive(Debug)]
pub struct Brush {
    pub width: f64,
    pub worn: bool,
}

pub fn inspect(cup: &RefCell<f64>, limit: &f64) -> Brush {
    let width = *cup.borrow();
    let worn = width < *limit;
    Brush { width, worn }
}

pub fn report(brush: &Brush) -> String {
    let advice = if brush.worn { "bin" } else { "keep" };
    format!("{} {}: {:?}", advice, brush.width, brush)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worn_brush() {
        let brush = inspect(&RefCell::new(0.5), &1.0);
        assert_eq!(report(&brush), "bin 0.5: Brush { width: 0.5, worn: true }");
    }

    #[test]
    fn good_brush() {
        let brush = inspect(&RefCell::new(2.5), &1.0);
        assert_eq!((brush.width, brush.worn), (2.5, false));
        assert!(report(&brush).starts_with("keep 2.5"));
    }
}
