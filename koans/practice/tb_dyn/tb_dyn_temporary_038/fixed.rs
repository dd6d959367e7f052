pub trait Thermometer {
    fn shown(&self, celsius: f64) -> String;
}

pub struct Celsius;
pub struct Fahrenheit {
    pub decimals: usize,
}

impl Thermometer for Celsius {
    fn shown(&self, celsius: f64) -> String {
        format!("{celsius} C")
    }
}

impl Thermometer for Fahrenheit {
    fn shown(&self, celsius: f64) -> String {
        format!("{:.*} F", self.decimals, celsius * 1.8 + 32.0)
    }
}

fn decimals(precise: bool) -> usize {
    if precise {
        2
    } else {
        0
    }
}

pub fn report(days: &[f64], american: bool, precise: bool) -> Vec<String> {
    let device: Box<dyn Thermometer> = if american {
        Box::new(Fahrenheit {
            decimals: decimals(precise),
        })
    } else {
        Box::new(Celsius)
    };
    days.iter().map(|&day| device.shown(day)).collect()
}
