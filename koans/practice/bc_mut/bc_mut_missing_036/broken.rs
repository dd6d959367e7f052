pub fn tile_size(width: u32, height: u32) -> u32 {
    while height != 0 {
        (width, height) = (height, width % height);
    }
    width
}

pub fn tiles(width: u32, height: u32) -> u32 {
    let side = tile_size(width, height);
    if side == 0 {
        return 0;
    }
    (width / side) * (height / side)
}
