use std::future::Future;

pub struct Shipper {
    pub host: String,
    pub batch: usize,
}

pub fn batches(host: String, lines: &[u32], size: usize) -> Vec<impl Future<Output = String>> {
    lines
        .chunks(size)
        .map(|chunk| {
            let (first, sum) = (chunk[0], chunk.iter().sum::<u32>());
            async move { format!("{host}@{first}={sum}") }
        })
        .collect()
}

impl Shipper {
    pub async fn ship(&self, lines: &[u32]) -> Vec<String> {
        let mut shipped = Vec::new();
        for batch in batches(self.host.clone(), lines, self.batch) {
            shipped.push(batch.await);
        }
        shipped
    }
}
