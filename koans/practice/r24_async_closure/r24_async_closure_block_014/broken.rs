pub async fn collect<T>(futures: impl IntoIterator<Item: Future<Output = T>>) -> Vec<T> {
    let mut results = Vec::new();
    for future in futures {
        results.push(future.await);
    }
    results
}

async fn checksum(block: &[u8]) -> u8 {
    std::future::ready(
        block
            .iter()
            .fold(0, |sum: u8, byte| sum.rotate_left(1) ^ byte),
    )
    .await
}

pub async fn manifest(file: &[u8], size: usize) -> Vec<(usize, u8)> {
    let blocks = file.chunks(size).enumerate();
    collect(blocks.map(|(number, block)| async move { (number, checksum(block).await) })).await
}

pub async fn verify(file: &[u8], size: usize, expected: &[(usize, u8)]) -> bool {
    manifest(file, size).await == expected
}
