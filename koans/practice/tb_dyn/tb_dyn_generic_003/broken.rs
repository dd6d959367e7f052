use std::fmt::Write;

pub trait Export {
    fn export<W: Write>(&self, plants: &[&str], sink: &mut W);
}

pub struct Csv;
pub struct Numbered {
    pub from: usize,
}

impl Export for Csv {
    fn export<W: Write>(&self, plants: &[&str], sink: &mut W) {
        let _ = sink.write_str(&plants.join(","));
    }
}

impl Export for Numbered {
    fn export<W: Write>(&self, plants: &[&str], sink: &mut W) {
        for (n, plant) in plants.iter().enumerate() {
            let _ = write!(sink, "[{}]{plant}", n + self.from);
        }
    }
}

pub fn export_with(exporters: &[Box<dyn Export>], plants: &[&str]) -> String {
    let mut text = String::new();
    for exporter in exporters {
        exporter.export(plants, &mut text);
        text.push(';');
    }
    text
}
