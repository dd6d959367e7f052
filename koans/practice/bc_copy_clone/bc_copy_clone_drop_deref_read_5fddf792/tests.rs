#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn letters() {
        let a = Panel {
            iron: Some(Ok(8.0)),
            zinc: None,
        };
        assert_eq!(a.letter(), "iron is low; zinc was not tested");
        let b = Panel {
            iron: Some(Ok(20.0)),
            zinc: Some(Err("clotted".into())),
        };
        assert_eq!(b.letter(), "iron is fine; zinc failed: clotted");
    }
}
