fn temp_address() {
    let ptr = &raw const 2;
}
