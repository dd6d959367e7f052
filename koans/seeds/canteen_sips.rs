use std::cell::RefCell;

#[derive(Debug)]
pub struct Flask {
    pub sips: RefCell<u16>,
    pub cap: u16,
}

pub fn fill(marks: &[u16]) -> Result<Flask, String> {
    let cap = *marks.iter().max().ok_or("no marks")?;
    let sips = RefCell::new(cap / 3);
    Ok(Flask { sips, cap })
}

pub fn label(flask: &Flask, thirst: &u16) -> String {
    let enough = *flask.sips.borrow() > *thirst && flask.cap > 9;
    format!("{:?} {}", flask, enough)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_flask() {
        let flask = fill(&[4, 12]).unwrap();
        let text = "Flask { sips: RefCell { value: 4 }, cap: 12 } true";
        assert_eq!(label(&flask, &3), text);
        assert!(label(&flask, &4).ends_with("false"));
    }

    #[test]
    fn no_marks() {
        assert_eq!(fill(&[]).unwrap_err(), "no marks");
        assert!(label(&fill(&[6]).unwrap(), &1).ends_with("false"));
    }
}
