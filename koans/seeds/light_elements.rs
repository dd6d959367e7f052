pub struct Element {
    pub symbol: String,
    pub number: usize,
}

pub fn element(wanted: &str) -> Result<Element, &'static str> {
    let known = ["H", "He", "Li", "Be"];
    let index = known.iter().position(|name| *name == wanted);
    let number = index.ok_or("not a light element")? + 1;
    let symbol = wanted.to_string();
    Ok(Element { symbol, number })
}

pub fn label(element: &Element) -> String {
    format!("{}-{}", element.number, element.symbol)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_start_with_the_number() {
        let lithium = element("Li").ok().unwrap();
        assert_eq!(label(&lithium), "3-Li");
        assert_eq!(element("H").ok().unwrap().number, 1);
    }

    #[test]
    fn heavy_elements_are_unknown() {
        assert_eq!(element("Pb").err(), Some("not a light element"));
    }
}
