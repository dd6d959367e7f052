#[derive(PartialEq, Debug, Clone)]
pub struct Polygon {
    pub name: String,
    pub side: u32,
}

pub fn square(side: u32) -> Polygon {
    let name = String::from("square");
    Polygon { name, side }
}

pub fn stretch(shape: &Polygon, factor: &str) -> Result<Polygon, String> {
    let by: u32 = factor.parse().map_err(|_| format!("bad factor {factor}"))?;
    let mut bigger = shape.clone();
    bigger.side *= by;
    Ok(bigger)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretched_copy() {
        let small = square(4);
        assert_eq!(stretch(&small, "3"), Ok(square(12)));
        assert_eq!(small.side, 4);
        assert_eq!(small.name, "square");
    }

    #[test]
    fn factor_must_be_a_number() {
        let result = stretch(&square(1), "big");
        assert_eq!(result, Err("bad factor big".to_string()));
    }
}
