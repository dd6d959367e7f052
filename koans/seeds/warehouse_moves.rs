use std::sync::Mutex;

#[derive(Debug)]
pub enum Move {
    In(u32),
    Out(u32),
}

pub fn apply(stock: &Mutex<u32>, step: &Move) -> Result<String, String> {
    let mut boxes = stock.lock().map_err(|_| "stock is broken")?;
    match step {
        Move::In(count) => *boxes += count,
        Move::Out(count) => *boxes -= count,
    }
    Ok(format!("{:?} leaves {}", step, boxes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_come_in() {
        let stock = Mutex::new(10);
        assert_eq!(
            apply(&stock, &Move::In(5)),
            Ok("In(5) leaves 15".to_string())
        );
        assert_eq!(*stock.lock().unwrap(), 15);
    }

    #[test]
    fn boxes_go_out() {
        let stock = Mutex::new(10);
        assert!(apply(&stock, &Move::Out(7)).is_ok());
        assert_eq!(*stock.lock().unwrap(), 3);
    }
}
