#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    pub value: f64,
    pub unit: String,
}

impl Amount {
    pub fn to_metric(self) -> Amount {
        let (factor, unit) = match self.unit.as_str() {
            "cup" => (240.0, "ml"),
            "oz" => (28.0, "g"),
            _ => return self,
        };
        Amount {
            value: self.value * factor,
            unit: unit.to_string(),
        }
    }
}

pub struct Recipe {
    pub parts: Vec<(String, Amount)>,
}

impl Recipe {
    pub fn shopping_list(&self) -> Vec<String> {
        let mut list = Vec::new();
        for (what, amount) in &self.parts {
            let amount = amount.clone().to_metric();
            list.push(format!("{} {} {what}", amount.value, amount.unit));
        }
        list
    }
}
