#[derive(Debug, PartialEq)]
pub enum Layer {
    Raster { name: String, dpi: u32 },
    Vector(String),
    Mask,
}

impl Layer {
    pub fn rename(&mut self, new: &str) -> bool {
        match *self {
            Layer::Raster { ref mut name, .. } | Layer::Vector(ref name) => {
                name.clear();
                name.push_str(new);
                true
            }
            Layer::Mask => false,
        }
    }
}

pub fn rename_all(layers: &mut [Layer], prefix: &str) -> usize {
    let mut count = 0;
    for layer in layers {
        if layer.rename(&format!("{prefix}{count}")) {
            count += 1;
        }
    }
    count
}
