use std::collections::HashMap;

pub struct Routes {
    pub via: HashMap<u8, u8>,
    pub names: HashMap<u8, String>,
}

impl Routes {
    pub fn hop_name(&self, target: u8) -> Option<&str> {
        let hop = self.via.get(&target)?;
        let name = self.names.get(hop)?;
        Some(name)
    }
}
