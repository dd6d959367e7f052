use std::sync::Arc;

pub struct Manifest {
    pub version: String,
    pub assets: Vec<String>,
}

pub enum Request {
    Version,
    Asset(usize),
    All,
}

pub struct Server {
    manifest: Arc<Manifest>,
}

impl Server {
    pub fn workers(manifest: Manifest, count: usize) -> Vec<Server> {
        let shared = Arc::new(manifest);
        (0..count)
            .map(|_| Server {
                manifest: Arc::clone(&shared),
            })
            .collect()
    }

    pub fn reply(&self, request: Request) -> Vec<String> {
        match request {
            Request::Version => vec![self.manifest.version],
            Request::Asset(n) => self.manifest.assets.get(n).cloned().into_iter().collect(),
            Request::All => self.manifest.assets,
        }
    }
}
