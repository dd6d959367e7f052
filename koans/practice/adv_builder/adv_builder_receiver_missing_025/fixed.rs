use std::collections::BTreeMap;

#[derive(Default)]
pub struct MapSheet {
    layers: BTreeMap<i8, &'static str>,
    hidden: Vec<i8>,
}

impl MapSheet {
    pub fn layer(mut self, z: i8, name: &'static str) -> MapSheet {
        self.layers.insert(z, name);
        self
    }

    pub fn hide(mut self, z: i8) -> MapSheet {
        if self.layers.contains_key(&z) {
            self.hidden.push(z);
        }
        self
    }

    pub fn export(self) -> Vec<&'static str> {
        self.layers
            .into_iter()
            .filter(|(z, _)| !self.hidden.contains(z))
            .map(|(_, name)| name)
            .collect()
    }
}
