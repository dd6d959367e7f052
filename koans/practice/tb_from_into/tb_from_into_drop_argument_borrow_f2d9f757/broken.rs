use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

pub trait Exporter: Send + Sync {
    fn export(&self, cells: &[&str]) -> String;
}

static EXPORTERS: RwLock<BTreeMap<&'static str, Arc<dyn Exporter>>> = RwLock::new(BTreeMap::new());

pub struct Separated(pub char);

impl Exporter for Separated {
    fn export(&self, cells: &[&str]) -> String {
        cells.join(self.0.to_string())
    }
}

pub fn register(name: &'static str, exporter: impl Exporter + 'static) -> bool {
    let mut table = EXPORTERS.write().unwrap();
    table.insert(name, Arc::new(exporter)).is_none()
}

pub fn export(name: &str, cells: &[&str]) -> Option<String> {
    let exporter = EXPORTERS.read().unwrap().get(name).cloned()?;
    Some(exporter.export(cells))
}
